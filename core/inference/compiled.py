"""A network compiled by onnxruntime, for outputs alone, on a processor without a graphics card.

The same numbers as torch's to rounding, in a half to a quarter of the time: onnxruntime plans the
memory of all layers beforehand and lays channels out in blocks. It gives no gradients.
"""

from __future__ import annotations

import onnxruntime
import torch
from torch import nn

from core.errors import SonolensError
from core.models.onnx_nodes import OnnxPart, onnx_model, onnx_part

__all__ = ["CompiledNetwork", "compiled"]

_INPUT = "input"
_BATCH = "n"
_ERRORS_ONLY = 3


def _begin() -> None:
    """Say nothing to anybody, and let all networks compute in the same memory."""
    onnxruntime.disable_telemetry_events()
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    onnxruntime.create_and_register_allocator(memory, None)


_begin()


class CompiledNetwork:
    """A network to be called with a batch; safe to use from several threads at a time.

    Parameters
    ----------
    part : OnnxPart
    shape : tuple of 3 int
        Of one input.
    n_threads : int
        That one call may take.
    """

    def __init__(self, part: OnnxPart, shape: tuple[int, int, int], n_threads: int) -> None:
        model = onnx_model(
            "network",
            part.nodes,
            part.weights,
            {_INPUT: (_BATCH, *shape)},
            {part.output: (_BATCH, "n_classes")},
        )
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        options.intra_op_num_threads = n_threads
        options.inter_op_num_threads = 1
        # Threads that turn round between two calls take the time of the window's.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.use_env_allocators", "1")
        self._session = onnxruntime.InferenceSession(
            model, sess_options=options, providers=["CPUExecutionProvider"]
        )

    def __call__(self, inputs: torch.Tensor) -> torch.Tensor:
        """Logits [shape=(n, n_classes)] of inputs [shape=(n, 3, n_mels, n_frames)], float32.

        Raises
        ------
        MemoryError
            There is not enough of it for so many inputs.
        """
        values = inputs.detach().contiguous().numpy()
        try:
            (logits,) = self._session.run(None, {_INPUT: values})
        except Exception as error:
            if "alloc" in str(error).lower():
                raise MemoryError(str(error)) from error
            raise
        return torch.from_numpy(logits)


def compiled(
    network: nn.Module, shape: tuple[int, int, int], n_threads: int
) -> CompiledNetwork | None:
    """Compile a network; None where it has unknown layers, or weights that are not finite.

    Parameters
    ----------
    network : Module
        In evaluation mode, on the CPU, as `core.models.folding.folded` gives it.
    """
    if not all(torch.isfinite(values).all() for values in network.state_dict().values()):
        return None  # onnxruntime's layers may make a number of what is none
    try:
        part = onnx_part(network, _INPUT, "network")
    except SonolensError:
        return None
    return CompiledNetwork(part, shape, n_threads)

"""Pieces of a page: escaped text, tables, figures, and the style sheet that all reports share.

Text goes through `text`; what these functions give back is markup.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterable, Sequence

__all__ = [
    "cards",
    "definitions",
    "details",
    "figure",
    "notice",
    "page",
    "percent",
    "points",
    "section",
    "table",
    "text",
]

_MOST_ROWS = 60
"""Of a table that does not scroll by itself."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

_LIGHT = """--bg:#f6f7f8;--panel:#fff;--ink:#1d2127;--muted:#5b6470;--line:#dde1e6;--grid:#e9ecf0;
--right:#1f5fa8;--wrong:#c25e00;--on:#fff;--warn:#fff3e0;--warn-line:#e0a052"""
_DARK = """--bg:#14171b;--panel:#1b1f25;--ink:#e7eaef;--muted:#a0aab7;--line:#313842;--grid:#262c34;
--right:#6fb0f2;--wrong:#f2a154;--on:#101316;--warn:#33271a;--warn-line:#a5701f"""

_STYLE = (
    f":root{{color-scheme:light dark;{_LIGHT}}}"
    f"@media (prefers-color-scheme:dark){{:root{{{_DARK}}}}}"
    f"@media print{{:root{{{_LIGHT};--bg:#fff}}}}"
    """
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);
 font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:1120px;margin:0 auto;padding:36px 24px 72px}
header{margin-bottom:24px}
h1{font-size:30px;line-height:1.2;margin:0 0 6px;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:20px;margin:0 0 4px;line-height:1.3}
h3{font-size:15px;margin:20px 0 6px}
p{margin:0 0 10px;max-width:78ch}
.lead,.caption,.muted{color:var(--muted)}
.caption,figcaption{font-size:13px;color:var(--muted);max-width:90ch}
section{background:var(--panel);border:1px solid var(--line);border-radius:10px;
 padding:22px 24px;margin:0 0 18px}
section>p:first-of-type{color:var(--muted)}
.notice{border-left:4px solid var(--warn-line);background:var(--warn);border-radius:6px;
 padding:10px 16px;margin:14px 0;max-width:none}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:18px;
 margin:0 0 18px}
.card{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:20px 24px}
.card .name{font-weight:600;font-size:15px}
.card .value{font-size:46px;line-height:1.15;font-weight:650;letter-spacing:-.02em;
 font-variant-numeric:tabular-nums;margin:4px 0}
.card .value small{font-size:24px;font-weight:500}
.card ul{list-style:none;margin:8px 0 0;padding:0}
.card li{padding:2px 0}
.card .meaning{margin:12px 0 0;font-size:13px;color:var(--muted)}
figure{margin:12px 0 0}
figcaption{margin-top:8px}
.plots{display:flex;flex-wrap:wrap;gap:12px 32px;align-items:flex-start}
.plots figure{max-width:482px}
.wide{overflow-x:auto;overflow-y:hidden}
svg{display:block;max-width:100%;height:auto}
.wide svg{max-width:none}
svg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
 fill:var(--muted)}
svg text.ink{fill:var(--ink)}
svg text.on{fill:var(--on)}
svg .r{fill:var(--right)}svg .w{fill:var(--wrong)}
svg .grid{stroke:var(--grid);fill:none}svg .axis{stroke:var(--line);fill:none}
svg .line{stroke:var(--right);fill:none;stroke-width:1.8;stroke-linejoin:round}
svg .other{stroke:var(--wrong);fill:none;stroke-width:1.8;stroke-linejoin:round}
svg .whisker{stroke:var(--right);stroke-width:1.4;opacity:.6}
svg .ideal{stroke:var(--muted);stroke-dasharray:4 4;fill:none}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:6px;
 margin-top:10px}
.long{overflow-y:auto;max-height:900px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}
th,td{text-align:left;padding:5px 12px;border-bottom:1px solid var(--grid);vertical-align:top;
 overflow-wrap:break-word}
thead th{position:sticky;top:0;background:var(--panel);color:var(--muted);font-weight:600;
 border-bottom:1px solid var(--line);font-size:13px;overflow-wrap:normal}
tbody tr:last-child td,tbody tr:last-child th{border-bottom:0}
.n{text-align:right;white-space:nowrap}
.bar{display:inline-block;width:64px;height:8px;border-radius:4px;background:var(--grid);
 margin-left:10px;vertical-align:1px;overflow:hidden}
.bar i{display:block;height:100%;background:var(--right)}
dl{display:grid;grid-template-columns:minmax(130px,max-content) 1fr;gap:4px 20px;margin:10px 0 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:12px 14px;
 white-space:pre-wrap;overflow-wrap:anywhere;font-size:13px;margin:10px 0 0}
details{margin-top:14px}summary{cursor:pointer;color:var(--muted)}
footer{color:var(--muted);font-size:13px;margin-top:24px}
@media print{main{padding:0}section,.card{break-inside:avoid}.long{max-height:none}}
"""
)


def text(value: object) -> str:
    """Escape what stands in a page; control characters become what they are called."""
    shown = "".join(
        character
        if unicodedata.category(character) not in {"Cc", "Cf", "Cs"}
        else f"\\u{ord(character):04x}"
        for character in str(value)
    )
    return html.escape(shown, quote=True)


def percent(share: float | None, digits: int = 1) -> str:
    """Share in %; a dash where there is none."""
    return "–" if share is None else f"{100 * share:.{digits}f} %"


def points(share: float | None) -> str:
    """Difference of shares in percentage points; a dash where there is none."""
    return "–" if share is None else f"{100 * share:.1f} points"


def page(title: str, body: Iterable[str], footer: str) -> str:
    """Join parts to a whole document that loads nothing and runs nothing."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in body if part)
        + f"\n<footer>{text(footer)}</footer>\n</main>\n</body>\n</html>\n"
    )


def section(title: str, caption: str, *parts: str) -> str:
    """One part of the page; nothing if it has no content."""
    content = "\n".join(part for part in parts if part)
    if not content:
        return ""
    said = f"<p>{text(caption)}</p>\n" if caption else ""
    return f"<section>\n<h2>{text(title)}</h2>\n{said}{content}\n</section>"


def notice(said: str) -> str:
    """Show a sentence that must not be missed."""
    return f'<p class="notice" role="note">{text(said)}</p>'


def cards(found: Sequence[tuple[str, str, Sequence[str], str]]) -> str:
    """Headline figures: name, value in %, lines below it, and what it means."""
    made = []
    for name, value, lines, meaning in found:
        number, _, unit = value.partition(" ")
        items = "".join(f"<li>{text(line)}</li>" for line in lines)
        said = f'<p class="meaning">{text(meaning)}</p>' if meaning else ""
        made.append(
            f'<div class="card"><div class="name">{text(name)}</div>'
            f'<div class="value">{text(number)} <small>{text(unit)}</small></div>'
            f"<ul>{items}</ul>{said}</div>"
        )
    return f'<div class="cards">{"".join(made)}</div>'


def figure(svg: str, caption: str, *, wide: bool = False) -> str:
    """Show a drawing with what it shows; a wide one scrolls by itself."""
    inner = f'<div class="wide">{svg}</div>' if wide else svg
    return f"<figure>{inner}<figcaption>{text(caption)}</figcaption></figure>"


def table(
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    numbers: Iterable[int] = (),
    bars: int | None = None,
) -> str:
    """Show rows; nothing without any.

    Parameters
    ----------
    numbers : iterable of int
        Columns set to the right.
    bars : int, optional
        Column of shares in [0, 1] that are shown in % with a bar.
    """
    if not rows:
        return ""
    right = set(numbers) | ({bars} if bars is not None else set())

    def cell(kind: str, place: int, value: object) -> str:
        marked = ' class="n"' if place in right else ""
        scope = ' scope="col"' if kind == "th" else ""
        if kind == "td" and place == bars and not isinstance(value, str):
            return f"<td{marked}>{_bar(value)}</td>"
        return f"<{kind}{marked}{scope}>{text(value)}</{kind}>"

    head = "".join(cell("th", place, name) for place, name in enumerate(columns))
    body = "\n".join(
        "<tr>" + "".join(cell("td", place, value) for place, value in enumerate(row)) + "</tr>"
        for row in rows
    )
    kind = "scroll long" if len(rows) > _MOST_ROWS else "scroll"
    return (
        f'<div class="{kind}"><table><thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _bar(value: object) -> str:
    if not isinstance(value, float):
        return '–<span class="bar"></span>'
    width = f"{100 * min(max(value, 0.0), 1.0):.1f}"
    return f'{percent(value)}<span class="bar"><i style="width:{width}%"></i></span>'


def definitions(facts: Iterable[tuple[str, object]]) -> str:
    """List terms with what they are."""
    inner = "".join(f"<dt>{text(name)}</dt><dd>{text(value)}</dd>" for name, value in facts)
    return f"<dl>{inner}</dl>" if inner else ""


def details(summary: str, content: str) -> str:
    """Show content when it is asked for; needs no script."""
    return f"<details><summary>{text(summary)}</summary>{content}</details>" if content else ""

"""Join models, jobs and tasks; own no widgets."""

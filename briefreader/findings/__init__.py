"""What to tell the analyst about linked articles."""

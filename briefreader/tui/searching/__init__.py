"""Words, numbers and lines that are asked for, and where they are found."""

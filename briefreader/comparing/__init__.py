"""The comparison in a process of its own: what it is asked and answers, its work, and (`__main__`) the process."""

"""What is laid over the reading screen for a while."""

"""Which passages report the same fact."""

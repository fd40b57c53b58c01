"""What the keys do, a subject a module: each method carries out the command of its name."""

"""The commands, once, and the keys that mean them."""

"""What fills the terminal: the articles, and what is laid over them."""

"""Rows of styled runs to a picture or text. Knows no widget."""

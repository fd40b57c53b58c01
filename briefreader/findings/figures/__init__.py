"""Figures read over whole articles: tolls, ages, ranks, parts and their whole."""

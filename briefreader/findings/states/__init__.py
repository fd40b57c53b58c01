"""How far things have got in each article: states, plans, charges."""

"""Who: names spelled apart, offices held by two, deeds done by or to two."""

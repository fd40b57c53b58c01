"""Tools of the checkout that make packaged data; none of them is needed to run briefreader."""

"""What each pane says, as rows; widgets only draw them."""

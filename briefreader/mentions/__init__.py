"""What a clause says, typed and normalised."""

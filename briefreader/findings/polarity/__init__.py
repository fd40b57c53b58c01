"""What statements assert, and which assertions on one thing cannot both hold."""

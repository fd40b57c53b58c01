"""What is quoted, reported and credited, and in whose words."""

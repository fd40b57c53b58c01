"""What the articles speak of: topics, what is watched for, what one alone reports."""

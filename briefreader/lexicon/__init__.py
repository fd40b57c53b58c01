"""Words by their meaning: data with its provenance, validated when loaded."""

"""From words to styled rows: what words are, the themes that colour them, and the border where text becomes safe."""

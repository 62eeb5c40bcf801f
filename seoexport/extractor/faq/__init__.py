"""What the patterns of `extractor.questions` share: headings that announce, lines that ask, panels and answers."""

"""The parts of the HTML report: elements, findings, look-alikes of search results and cards, style and script."""

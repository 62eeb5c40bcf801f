"""What a run over a site remembers for the next one, so that pages in which nothing changed are not opened again.

Whatever it says, and however broken it is, the site comes out as from a run that remembers nothing: at worst all pages
are done. A page is passed over only where its file is the one that was left, made from the same bytes, with the same
configuration, the same code, and the same answers to all that was asked of other files.
"""

"""What the examples serve: one article, as a database may hold it."""

CRAMP = {
    "title": "Calf cramp",
    "description": "Why a calf cramps at night, and what helps.",
    "author": "ada",
    "date": "2024-05-10",
    "image": "/pictures/calf.jpg",
}
HTML = """<h1>Calf cramp</h1>
<p>By Ada Brandt</p>
<p>A cramp in the calf comes at night, and passes.</p>
<h2>Frequently asked questions</h2>
<h3>Is it dangerous?</h3>
<p>No. Stretch the calf, and walk a few steps.</p>
"""
PAGE = f"<!doctype html><html lang=en><head><title>Calf cramp</title></head><body><main>{HTML}</main></body></html>"

"""What Chromium reads of pages with and without a block: an oracle that has nothing in common with our scanner.

A block counts as well placed where its elements are children of head, and the page without them is the page as it
was: the same tree, comments, doctype and quirks mode included, and the same encoding.
"""

from __future__ import annotations

#: Functions for the page that asks: a tree as text, and a tree without what is ours.
SHARED = """
    // Chromium has a parser for simple pages, which leaves a NUL in a value where the standard puts another character.
    const whole = value => value.replaceAll('\\0', '\\ufffd')
    const told = node => {
        if (node.nodeType == 1) {
            const attributes = [...node.attributes].map(each => each.name + '=' + JSON.stringify(whole(each.value)))
            const inside = node.localName == 'template' && node.content ? [...node.content.childNodes] : []
            const children = [...inside, ...node.childNodes].map(told).join(',')
            return `${node.namespaceURI[11]}:${node.localName}(${attributes.join(' ')})[${children}]`
        }
        if (node.nodeType == 10) return `!${node.name} ${node.publicId} ${node.systemId}`
        return `${node.nodeType}${JSON.stringify(node.data)}`
    }
    const tree = page => page.compatMode + page.characterSet + [...page.childNodes].map(told).join('\\n')
    const remove = page => {
        const walker = page.createTreeWalker(page)
        const ours = []
        let open = false
        while (walker.nextNode()) {
            const node = walker.currentNode
            const parent = node.parentNode.localName ?? '#document'
            if (node.nodeType == 8 && node.data == 'seoexport:begin' && /document|html|head/.test(parent)) open = true
            if (open && !/^(html|head)$/.test(node.localName) && (parent == 'head' || node.nodeType == 8)) ours.push(node)
            if (node.nodeType == 8 && node.data == 'seoexport:end') break
        }
        ours.forEach(each => each.remove())
        page.normalize()
        return ours.filter(each => each.nodeType == 1 && each.hasAttribute('data-seoexport')).length
    }
"""

#: For [page, page with block] each: how many elements of ours are in head, and whether the rest is the same.
COMPARE_TEXTS = f"""pairs => {{
    {SHARED}
    const parse = text => new DOMParser().parseFromString(text, 'text/html')
    return pairs.map(([before, after]) => {{
        const page = parse(after), old = parse(before)
        const found = remove(page)
        old.normalize()
        return [found, tree(page) == tree(old)]
    }})
}}"""

#: For addresses of a page and of the same with a block, as `COMPARE_TEXTS`, and the encoding of both.
COMPARE_LOADED = f"""async (pairs, scripting) => {{
    {SHARED}
    const load = address => new Promise(done => {{
        const frame = document.createElement('iframe')
        frame.sandbox = scripting ? 'allow-same-origin allow-scripts' : 'allow-same-origin'
        frame.onload = () => done(frame)
        frame.hidden = true
        frame.src = address
        document.body.append(frame)
    }})
    const compare = async ([before, after]) => {{
        const [old, page] = [await load(before), await load(after)]
        const found = remove(page.contentDocument)
        old.contentDocument.normalize()
        const [is, was] = [tree(page.contentDocument), tree(old.contentDocument)]
        const encodings = [old.contentDocument.characterSet, page.contentDocument.characterSet]
        old.remove()
        page.remove()
        return [found, is == was, ...encodings]
    }}
    return await Promise.all(pairs.map(compare))
}}"""

FRAMES_AT_ONCE = 20
ORIGIN = "http://example.org/"
#: No script of a page runs, and nothing is asked for; whether a `noscript` is text is another matter.
NOTHING = "default-src 'none'"


def compared_texts(browser, pairs):
    """Return (elements of ours in head, whether all else is the same) for pairs of texts; scripting is off."""
    return [tuple(each) for each in browser.evaluate(COMPARE_TEXTS, pairs)]


def compared_pages(browser, pairs, *, scripting=False, media_type="text/html"):
    """Return the same and both encodings for pairs of pages in bytes, loaded as a browser loads pages."""
    addresses = [(f"{ORIGIN}{number}/before", f"{ORIGIN}{number}/after") for number in range(len(pairs))]
    pages = {address: page for both in zip(addresses, pairs, strict=True) for address, page in zip(*both, strict=True)}
    browser.serve({ORIGIN: b"<!doctype html>"}, {"Content-Type": "text/html"})
    browser.load(ORIGIN)
    browser.serve(pages, {"Content-Type": media_type, "Content-Security-Policy": NOTHING})
    seen = []
    for first in range(0, len(addresses), FRAMES_AT_ONCE):
        seen += browser.evaluate(COMPARE_LOADED, addresses[first : first + FRAMES_AT_ONCE], scripting)
    return [tuple(each) for each in seen]

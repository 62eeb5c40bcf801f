"""What kind of file an address leads to, as far as its name says."""

from __future__ import annotations

#: https://www.iana.org/assignments/media-types/media-types.xhtml
_BY_SUFFIX = {
    "apng": "image/apng",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "gif": "image/gif",
    "heic": "image/heic",
    "jfif": "image/jpeg",
    "jpe": "image/jpeg",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "webp": "image/webp",
    "m3u8": "application/vnd.apple.mpegurl",
    "m4v": "video/x-m4v",
    "mov": "video/quicktime",
    "mp4": "video/mp4",
    "ogv": "video/ogg",
    "webm": "video/webm",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
    "weba": "audio/webm",
}


def media_type(url: str) -> str | None:
    """Return the media type that the suffix of an address stands for, None where there is no such suffix.

    Where there is a query, it may ask for another format than that of the file.

    >>> media_type("https://example.org/calf.JPG"), media_type("https://example.org/calf.jpg?format=webp")
    ('image/jpeg', None)
    """
    if "?" in url:
        return None
    return _BY_SUFFIX.get(url.partition("#")[0].rpartition(".")[2].lower())

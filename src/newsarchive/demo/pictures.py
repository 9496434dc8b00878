"""Small pictures and a small PDF, drawn on the spot, so that the package carries no binary files."""

import struct
import zlib


def png(seed: int, width: int = 240, height: int = 160) -> bytes:
    """Draw hills under a sky as a PNG; another seed gives other hills."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            ridge = height * (50 + (x * (3 + seed % 5) // 9 + 17 * seed) % 37) // 100
            shade = (y * 60 // height) + 150
            rows += bytes((90 + seed % 60, 130, 80)) if y > ridge else bytes((shade - 40, shade, min(255, shade + 45)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def pdf(line: str) -> bytes:
    """Write a PDF of one page with one line of ASCII."""
    drawing = f"BT /F1 18 Tf 72 770 Td ({line}) Tj ET".encode("ascii")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawing), drawing),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(parts) + 1
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            count,
            table,
            count,
            len(body),
        )
    )

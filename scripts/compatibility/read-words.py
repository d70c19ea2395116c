"""Prints the text python-docx finds in Word files, as JSON: the text of each by its path; "version" apart.

Reads each file twice: as it is, and as python-docx saves it again. Usage: read-words.py FILE…
"""

import io
import json
import sys

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn


def paragraphs_of(root):
    """Text of each paragraph under an element, in tables and links, too."""
    for paragraph in root.iter(qn('w:p')):
        yield ''.join(
            node.text or '' if node.tag == qn('w:t') else ' '
            for node in paragraph.iter(qn('w:t'), qn('w:tab'), qn('w:br'))
        )


def text_of(document):
    roots = [document.element.body]
    for relation in document.part.rels.values():
        # This version of python-docx has no objects for notes, but keeps their part.
        if relation.reltype == RELATIONSHIP_TYPE.FOOTNOTES:
            roots.append(parse_xml(relation.target_part.blob))
    return '\n'.join(text for root in roots for text in paragraphs_of(root))


def main():
    found = {}
    for path in sys.argv[1:]:
        document = docx.Document(path)
        saved = io.BytesIO()
        document.save(saved)
        saved.seek(0)
        found[path] = [text_of(document), text_of(docx.Document(saved))]
    json.dump({'version': docx.__version__, 'found': found}, sys.stdout)


main()

"""Explains AWS "not authorized" errors: who was denied what, who can mend it, and the policy to ask for.

``explain`` reads a text, ``policies`` makes one least policy of many answers, ``undeny.arrow`` does both over Arrow. The
fields are those of ``undeny explain --json``. No network, no AWS account.
"""

import json
from collections.abc import Iterable
from typing import Any

from . import _undeny

__all__ = ["__version__", "explain", "policies"]
__version__: str = _undeny.VERSION


def explain(text: str | bytes, *, url: str | None = None, administrator: bool = False) -> list[dict[str, Any]]:
    """Explains every distinct denial in ``text``: an error message, a log, CloudTrail as it lies in S3 (gzip, too).

    ``url`` is the page's, where the text is from a console: it gives Region and partition. ``administrator`` writes the
    steps for somebody who can change policies. Raises ``ValueError`` where a part of ``text`` cannot be read.
    """
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)
    return json.loads(_undeny.explain(data, url, administrator))


def policies(diagnoses: Iterable[dict[str, Any] | str]) -> dict[str, Any]:
    """One least policy for each principal or resource in ``diagnoses``, answers of ``explain`` or their JSON.

    Gives ``{"policies": [...], "leftOut": [...]}``; what no policy mends is left out, with the reason.
    """
    written = [one if isinstance(one, str) else json.dumps(one) for one in diagnoses]
    return json.loads(_undeny.policies(written))

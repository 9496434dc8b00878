"""Who posted a text gives way to who wrote it: an account, an office or a clerk beside the name of an author."""

import re

from newsarchive.extract.byline_named import Named
from newsarchive.extract.scope import Scope
from newsarchive.text.names import is_office, is_person_like

ACCOUNT = re.compile(
    r"\w*admin\w*|관리자|운영자|管理员|管理員|администратор|quản trị(?: viên)?|ผู้ดูแลระบบ|مدير الموقع|super ?user|"
    r"webmaster|web ?editor",
    re.IGNORECASE,
)
_POSTING = re.compile(
    r"[(\[]?(?:"
    r"(?:web ?)?posted|published|uploaded|entered|submitted|created|added|enviad|publicad|subid|postad|inserid|"
    r"criad|publié|posté|proposé|mise? en ligne|ajouté|eingestellt|erstellt|veröffentlicht|eingetragen|"
    r"pubblicat|inserit|postat|inviat|dodał|dodan|opublik|wprowadz|zamie[sś]|umie[sś]|publikuj|vložil|"
    r"zveřejnil|publikoval|přidal|pridal|zverejnil|publicat|adăugat|опублик|размес|размещ|добав|публикува|"
    r"додав|додал|розмі|đăng|được đăng|người đăng|người gửi|gửi bởi|người post|người nhập|dipos|dipublikasi|"
    r"diterbit|diu|dikirim|disiarkan|ekleyen|gönderen|yayınlayan|haber[ei] ekleyen|közzétette|feltöltötte|"
    r"beküldte|发布|發布|發佈|上传|录入|張貼|张贴|公告|投稿|등록|게시|올린|登録者|掲載者|ผู้ประกาศ|ผู้โพส|โพส|"
    r"ลงประกาศ|ผู้ลง|نشر|تم النشر|الناشر|أضيف|ارسال|ثبت|درج|αναρτή|δημοσι|objavi|objavlj|postavi|julkais|"
    r"geplaatst|publicerad|inlagd|oprettet|publisert|lagt|প্রকাশ|পোস্ট"
    r")",
    re.IGNORECASE,
)
_SIGN = 3  # letters of initials at most
_FAR = frozenset(("line-top", "line-bottom", "line-above-title", "line-far-above", "like-others"))
_NAMING = frozenset(("labelled", "label-above-by", "signs-off"))
_NEAR = frozenset(("labelled-under-title", "next-to-title", "label-above-by"))


def give_way(found: list[Named], scope: Scope) -> None:
    """Mark those that only posted, where the page also names who wrote."""
    if _NAMING.isdisjoint([feature for named in found for feature in named.features]):
        return
    posted = [_posted(named, scope) for named in found]
    named_authors = [one for one, late in zip(found, posted, strict=True) if not late and _is_author(one)]
    writers = [one for one in named_authors if not _is_account(one) and all(map(is_person_like, one.names))]
    writers += [one for one in found if "signs-off" in one.features and not _is_account(one)]
    in_full = any("labelled" in one.features and " " in one.names[0] for one in writers)
    for named, late in zip(found, posted, strict=True):
        account = _is_account(named) or (in_full and _is_sign(named))
        others = writers if account else named_authors + writers if late else ()
        if named.kind in ("json-ld", "meta") and "is-site" in named.features:
            others = [one for one in writers if not _NEAR.isdisjoint(one.features)]
        if any(set(other.names) != set(named.names) for other in others):
            named.features.append("gives-way")


def _is_author(named: Named) -> bool:
    if "labelled" not in named.features and "label-above-by" not in named.features:
        return False
    if "of-others" in named.features or named.kind != "line":
        return False
    return _FAR.isdisjoint(named.features) or not _NEAR.isdisjoint(named.features)


def _is_sign(named: Named) -> bool:
    return "in-brackets" in named.features and not any(" " in name for name in named.names)


def _is_account(named: Named) -> bool:
    return all(is_office(name) or ACCOUNT.fullmatch(name) or _is_handle(name) for name in named.names)


def _is_handle(name: str) -> bool:
    return name.isascii() and name.islower() and name.isalnum() and len(name) > _SIGN


def _posted(named: Named, scope: Scope) -> bool:
    block = named.block
    if block is None:
        return False
    said = block.text if named.kind != "line" else named.raw
    if "label-above-by" in named.features:
        said = scope.blocks[block.index - 1].text
    return _POSTING.match(said) is not None

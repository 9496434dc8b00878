"""What changes on a page by itself is no change of its article."""

from dataclasses import replace

import pytest

from newsarchive.jobs.comparing import Look, real_changes
from newsarchive.model.article import Article, Attachment, Block
from newsarchive.model.page import Decoding

TEXT = "Sáng nay, hội nghị đã đánh giá kết quả thực hiện nhiệm vụ phát triển kinh tế của xã trong năm qua."


def article(*texts: str, table: str | None = None, files: tuple[str, ...] = ()) -> Article:
    blocks = tuple(Block("p", text) for text in texts) + ((Block("table", table),) if table else ())
    attachments = tuple(Attachment(f"http://a.example/{name}", name, None) for name in files)
    return Article("article", Decoding("utf-8", "meta"), title="Hội nghị", blocks=blocks, attachments=attachments)


def changes(
    was: Article,
    now: Article,
    *,
    furniture: tuple[str, ...] = (),
    shown: str | None = None,
    rows: tuple[str, ...] = (),
) -> list[str]:
    def look(one: Article) -> Look:
        return Look.of("\n".join(("Hội nghị", *(block.text for block in one.blocks))), (), rows)

    new = look(now) if shown is None else Look.of(shown, ())
    return real_changes(was.to_record(), now, look(was), new, furniture.__contains__)


def test_another_sentence_is_a_change() -> None:
    assert changes(article(TEXT), article(TEXT.replace("Sáng", "Chiều"))) == ["paragraphs"]


def test_a_clock_that_stands_on_all_pages_tonight_is_none_nor_what_it_showed_before() -> None:
    was, now = "Сейсенбі, 20 сәуір 2021 ж. | Астана 08:15", "Сәрсенбі, 21 сәуір 2021 ж. | Астана 08:15"
    assert changes(article(TEXT, was), article(TEXT, now)) == ["paragraphs"]
    assert changes(article(TEXT, was), article(TEXT, now), furniture=(now,)) == []


def test_a_text_of_the_article_that_the_lists_show_too_is_a_change() -> None:
    edited = TEXT + " Đại hội khai mạc ngày 12/3/2021 và kéo dài trong hai ngày ở hội trường lớn của xã."
    assert changes(article(TEXT), article(edited), furniture=(edited,)) == ["paragraphs"]


@pytest.mark.parametrize("end", ["...", "…"])
def test_a_teaser_of_another_article_is_none(end: str) -> None:
    teasers = [f"Theo báo cáo của Sở Giao thông vận tải, tổng thu trên địa bàn đạt {number}{end}" for number in "ab"]
    rows = tuple(f"Thu ngân sách đạt kế hoạch 12/3/2021 {teaser}" for teaser in teasers)
    assert changes(article(TEXT, teasers[0]), article(TEXT, teasers[1]), rows=rows) == []


@pytest.mark.parametrize("end", ["...", "…"])
def test_a_paragraph_of_its_own_that_trails_off_is_a_change(end: str) -> None:
    more = f"Theo báo cáo của Sở Giao thông vận tải, tổng thu trên địa bàn đạt nhiều hơn năm ngoái{end}"
    assert changes(article(TEXT), article(TEXT, more)) == ["paragraphs"]
    assert changes(article(TEXT, more), article(TEXT)) == ["paragraphs"]


def test_a_table_that_is_laid_out_differently_is_none() -> None:
    table = article(TEXT, table="Xã | Dân số\nNam Sơn | 5120")
    shown = f"Hội nghị {TEXT} Xã Nam Sơn: Dân số 5120"
    assert changes(table, replace(table, blocks=table.blocks[:1]), shown=shown) == []
    assert changes(table, article(TEXT, table="Xã | Dân số\nBắc Sơn | 6120")) == ["blocks"]


def test_a_list_of_files_in_another_look_is_none() -> None:
    table = article(TEXT, table="Adjunto | Tamaño\nInforme | 235 KB", files=("Informe",))
    assert changes(table, article(TEXT, files=("Informe",))) == []

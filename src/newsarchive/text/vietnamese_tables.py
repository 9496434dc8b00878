"""The letters of Vietnamese as the font codes of the 1990s placed them, one column a code.

TCVN3 is the lower half of TCVN 5712:1993 (VN1), as the ABC fonts (.VnTime) draw it. VISCII is RFC 1456. VPS and VNI
follow their fonts. Each byte column runs in the order of `SMALL` and then of `CAPITAL`; `--` means that the code has no
place for the letter.
"""

SMALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
CAPITAL = SMALL.upper()

# The ABC fonts have no capitals with tones; the standard's places for them at A1 and above are kept, those below not.
TCVN3 = (
    "B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACBAECCCECFD0D1AAD2D3D4D5D6D7D8DCDDDEDFE1E2E3E4ABE5E6E7E8E9ACEAEBECEDEEEF"
    "F1F2F3F4ADF5F6F7F8F9FAFBFCFDFE"
    "----------A1AFBABFC0--A2C1C2C3C4--A7----------A3C5CDD9DA----------------------A4DBE0F0FF--A5------------"
    "--------A6--------------------"
)
VISCII = (
    "E0E4E3E1D5E5A2C6C7A1A3E2A5A6E7A4A7F0E8EBA8E9A9EAABACADAAAEECEFEEEDB8F2F6F5F3F7F4B0B1B2AFB5BDB6B7DEBEFEF9"
    "FCFBFAF8DFD7D8E6D1F1CFD6DBFDDC"
    "C0C4C3C180C58202058183C28586068487D0C8CB88C989CA8B8C8D8A8ECC9BCECD98D299A0D39AD49091928F93B49697B39594D9"
    "9C9DDA9EBFBBBCFFBAB99F1419DD1E"
)
VPS = (
    "E0E4E3E1E5E6A2A3A4A1A5E2C0C4C5C3C6C7E8C8EBE9CBEA8A8BCD898CECCCEFEDCEF2D5F5F386F4D2B087D3B6D6A9AAABA7AEF9"
    "FBDBFAF8DCD8BABBD9BFFF9BCF9A9C"
    "808182C1--888E8FF08D--C28485--83--F1D7DEFEC9--CA93949590--B5B7B8B4--BCBDBEB9--D497989996--F79E9FA69D--A8"
    "D1ACDA--D0AFB1--AD--B2FDB3DD--"
)

# The whole of TCVN 5712-1, for pages that name it as their charset: these capitals, and tones that combine.
TCVN_CAPITALS = (
    "8081828384A1AFBABFC085A2C1C2C3C486A78788898A8BA3C5CDD9DA8C8D8E8F90919293949596A4DBE0F0FF97A598999A9B9C9D"
    "9E9F0102A604050611121314151617"
)
TCVN_TONES = {0xB0: "\u0300", 0xB1: "\u0309", 0xB2: "\u0303", 0xB3: "\u0301", 0xB4: "\u0323"}

# VNI draws most letters as a base letter and a mark after it: the marks of grave, hook, tilde, acute, dot, by the row
# of the vowel; and the letters that stand alone.
VNI_MARKS = {"": "øûõùï", "â": "àåãáä", "ă": "èúüéë"}
VNI_HATS = {"aâ": "â", "aê": "ă", "eâ": "ê", "oâ": "ô"}
VNI_SINGLES = dict(zip("ñæóòîôöíì", "đỉĩịỵơưíì", strict=True))

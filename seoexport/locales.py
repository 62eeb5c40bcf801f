"""Languages as Open Graph names them: with a territory, in the pairs that Facebook knows (`en_GB`)."""

from __future__ import annotations

from functools import lru_cache

from seoexport.languages import parts

#: The locales that Facebook reads, those of jokes and of old spellings left out. The debugger for shared links refuses
#: all others: https://developers.facebook.com/docs/messenger-platform/messenger-profile/supported-locales
FACEBOOK = frozenset(
    """
    af_ZA ak_GH am_ET ar_AR as_IN ay_BO az_AZ be_BY bg_BG bn_IN bp_IN br_FR bs_BA ca_ES cb_IQ ck_US co_FR cs_CZ cx_PH
    cy_GB da_DK de_DE el_GR en_GB en_US eo_EO es_ES es_LA es_MX et_EE eu_ES fa_IR ff_NG fi_FI fo_FO fr_CA fr_FR fy_NL
    ga_IE gl_ES gn_PY gu_IN ha_NG he_IL hi_IN hr_HR ht_HT hu_HU hy_AM id_ID ig_NG is_IS it_IT iu_CA ja_JP jv_ID ka_GE
    kk_KZ km_KH kn_IN ko_KR ks_IN ku_TR ky_KG la_VA lg_UG li_NL ln_CD lo_LA lt_LT lv_LV mg_MG mi_NZ mk_MK ml_IN mn_MN
    mr_IN ms_MY mt_MT my_MM nb_NO nd_ZW ne_NP nl_BE nl_NL nn_NO nr_ZA ns_ZA ny_MW om_ET or_IN pa_IN pl_PL ps_AF pt_BR
    pt_PT qc_GT qu_PE rm_CH ro_RO ru_RU rw_RW sa_IN sc_IT se_NO si_LK sk_SK sl_SI sn_ZW so_SO sq_AL sr_RS ss_SZ st_ZA
    su_ID sv_SE sw_KE sy_SY sz_PL ta_IN te_IN tg_TJ th_TH tk_TM tl_PH tn_BW tr_TR ts_ZA tt_RU tz_MA uk_UA ur_PK uz_UZ
    ve_ZA vi_VN wo_SN xh_ZA yi_DE yo_NG zh_CN zh_HK zh_TW zu_ZA zz_TR
    """.split()
)

#: What Facebook calls otherwise than https://www.iana.org/assignments/language-subtag-registry does.
_OTHER_NAMES = {
    "bho": "bp", "ceb": "cx", "chr": "ck", "ckb": "cb", "fil": "tl", "in": "id", "iw": "he", "ji": "yi", "mo": "ro",
    "no": "nb", "nso": "ns", "quc": "qc", "szl": "sz", "zgh": "tz", "zza": "zz",
}  # fmt: skip

#: Of a language that Facebook has with several territories, the one that stands for it alone.
_ALONE = {each[:2]: each for each in sorted(FACEBOOK)} | {
    "en": "en_US", "es": "es_ES", "fr": "fr_FR", "nl": "nl_NL", "pt": "pt_PT", "zh": "zh_CN",
}  # fmt: skip

#: The territories whose Spanish and English follow others than those of `_ALONE`, and those whose English does not:
#: https://github.com/unicode-org/cldr/blob/main/common/supplemental/supplementalData.xml (parentLocales)
_LATIN_AMERICA = frozenset("419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE".split())
_AMERICAN_ENGLISH = frozenset("AS BI GU MH MP PH PR UM US VI".split())


@lru_cache(maxsize=256)
def locale(language: str) -> str | None:
    """Return a language as `og:locale` has it, None where Facebook does not know the language.

    1. with the territory that is stated, where Facebook has both
    2. with the territory whose writing the stated script or territory shares: Spanish of Latin America, English that
       is not American, traditional characters
    3. with the territory that Facebook has for the language alone

    https://ogp.me/#optional

    >>> locale("pt-br"), locale("en"), locale("es-419"), locale("zh-Hant"), locale("de-AT"), locale("tlh")
    ('pt_BR', 'en_US', 'es_LA', 'zh_TW', 'de_DE', None)
    """
    found = parts(language)
    if found is None:
        return None
    name, script, territory = found
    name = _OTHER_NAMES.get(name, name)
    stated = f"{name}_{territory}"
    if stated in FACEBOOK and not (stated == "zh_CN" and script == "Hant"):
        return stated
    return _shared(name, script, territory) or _ALONE.get(name)


def _shared(name: str, script: str | None, territory: str | None) -> str | None:
    if name == "es" and territory in _LATIN_AMERICA:
        return "es_LA"
    if name == "en" and territory and territory not in _AMERICAN_ENGLISH:
        return "en_GB"
    if name == "zh" and (script == "Hant" or territory == "MO"):
        return "zh_HK" if territory == "MO" else "zh_TW"
    return None

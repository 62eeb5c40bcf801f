"""Lektor takes a plugin from no distribution but one that is named `lektor-` and the plugin: this is that one."""

from seoexport.plugins.lektor import SeoexportPlugin

__all__ = ["SeoexportPlugin"]

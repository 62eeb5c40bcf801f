// Shows the findings that fit severity, rule and page; pages on which none is left are hidden with their look-alikes.
const form = document.getElementById('filter')
const findings = [...document.querySelectorAll('.finding')]
const pages = [...document.querySelectorAll('.page')]
const many = document.getElementById('many')

function shown(finding, wanted) {
  const places = finding.closest('.page')?.dataset.page
    ?? [...finding.querySelectorAll('.places code')].map(each => each.textContent).join('\n')
  return wanted.severities.includes(finding.dataset.severity)
    && (!wanted.rule || finding.dataset.rule === wanted.rule)
    && places.toLowerCase().includes(wanted.page)
}

function filter() {
  const wanted = {
    severities: [...form.querySelectorAll('[name=severity]:checked')].map(each => each.value),
    rule: form.elements.rule.value,
    page: form.elements.page.value.trim().toLowerCase(),
  }
  const whole = !wanted.rule && wanted.severities.length === 3
  for (const finding of findings) finding.hidden = !shown(finding, wanted)
  for (const page of pages) {
    const clean = !page.querySelector('.finding')
    page.hidden = clean
      ? !whole || !page.dataset.page.toLowerCase().includes(wanted.page)
      : !page.querySelector('.finding:not([hidden])')
  }
  if (many) many.hidden = !many.querySelector('.finding:not([hidden])')
  const left = findings.filter(each => !each.hidden).length
  form.querySelector('[role=status]').textContent = `${left} of ${findings.length} findings shown`
}

if (form) {
  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('submit', event => event.preventDefault())
  filter()
}

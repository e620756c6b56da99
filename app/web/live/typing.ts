/** Is something typed on the page that is not sent yet? A page that is drawn anew must not take it away. */
export function isTyping(page: ParentNode & { activeElement?: Element | null } = document): boolean {
  const active = page.activeElement
  if (active instanceof HTMLElement && active.isContentEditable) return true
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'form[method="post"] :is(textarea, input:not([type="hidden"]))',
  )
  return [...fields].some(isChanged)
}

function isChanged(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
    return field.checked !== field.defaultChecked
  }
  return field.value !== field.defaultValue
}

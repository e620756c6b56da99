/** Where a clause is reworded: its fields belong together, and to the revision that they began from. */
export const EDITOR = 'details[open] textarea[name^="text."]'

/** Is something typed on the page that is not sent yet, or about to be? A page that is drawn anew must not change it. */
export function isTyping(page: ParentNode & { activeElement?: Element | null } = document): boolean {
  const active = page.activeElement
  if (active instanceof HTMLElement && active.isContentEditable) return true
  if (page.querySelector(EDITOR) !== null) return true
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

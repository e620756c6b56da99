import { useTranslation } from '#app/locales/useTranslation.ts'

/** `{pdf}` and `{root}` are names of files; the commands are the same in both languages. */
const PROGRAM = 'npm run verify -- agreement.pdf history.json entente-root.pem'

const PDF = `pdfsig -nocert agreement.pdf
# Signed Ranges: [0 - A], [B - C]
A=673184 B=697762 C=707247
{ head -c $A agreement.pdf; head -c $C agreement.pdf | tail -c +$((B+1)); } > signed.bin
head -c $((B-1)) agreement.pdf | tail -c +$((A+2)) | xxd -r -p > signature.der
openssl cms -verify -binary -inform DER -in signature.der -content signed.bin \\
  -CAfile entente-root.pem -purpose any -no_check_time -out /dev/null`

const HISTORY = `{ printf '\\0'; jq -rj '.entries[-1].header' history.json; } | openssl dgst -sha256
jq -r '.entries[-1].hash' history.json`

/** How to check without this page: for those who do not believe it, and for those whose browser runs no script. */
export function ByHand() {
  const { t } = useTranslation('verify')
  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand">{t('without.title')}</h2>
      <Recipe text={t('without.program')} commands={PROGRAM} />
      <Recipe text={t('without.pdf')} commands={PDF} />
      <Recipe text={t('without.history')} commands={HISTORY} />
      <p>{t('without.format')}</p>
    </section>
  )
}

function Recipe({ text, commands }: { text: string; commands: string }) {
  return (
    <>
      <p>{text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre className="commands" tabIndex={0} lang="en">
        <code>{commands}</code>
      </pre>
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { DateText } from '#app/ui/DateText.tsx'
import { DescriptionList } from '#app/ui/DescriptionList.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { Table } from '#app/ui/Table.tsx'
import { answering } from '#app/web/answer.server.ts'
import { missingPage } from '#app/web/errors.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { outbox, requirePerson } from '#app/web/people.server.ts'

export const handle: PageHandle = { title: (t) => t('people:outbox.title') }

/** This installation has no time zone of its own; agreements do. */
const ZONE = 'America/Toronto'

type State = 'kept' | 'waiting' | 'sent' | 'failed'
type Row = { id: string; to: string; subject: string; createdAt: string; state: State }
type Whole = Row & { text: string; failure: string | null }

/** For the administrator alone: a message may hold a link that signs its person in. */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  await requirePerson(request, { administrator: true })
  const { delivers, listMessages, findMessage } = outbox()
  const id = new URL(request.url).searchParams.get('message')
  if (id === null)
    return { delivers, messages: (await listMessages()).map((each) => rowOf(each, delivers)), message: null }
  const message = await findMessage(id)
  if (!message) throw missingPage()
  const whole: Whole = { ...rowOf(message, delivers), text: message.text, failure: message.failure }
  return { delivers, messages: [], message: whole }
})

export default function Outbox() {
  const { message } = useLoaderData<typeof loader>()
  return <div className="page">{message ? <Message {...message} /> : <List />}</div>
}

function List() {
  const { t } = useTranslation('people')
  const { delivers, messages } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('outbox.title')} lead={t(delivers ? 'outbox.leadSent' : 'outbox.leadKept')} />
      {messages.length === 0 ? (
        <EmptyState title={t('outbox.emptyTitle')}>
          <p>{t('outbox.emptyText')}</p>
        </EmptyState>
      ) : (
        <Messages rows={messages} />
      )}
    </>
  )
}

function Messages({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('people')
  const page = path(useLanguage(), 'outbox')
  return (
    <Table caption={t('outbox.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('outbox.subject')}</th>
          <th scope="col">{t('outbox.to')}</th>
          <th scope="col">{t('outbox.when')}</th>
          <th scope="col">{t('outbox.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, to, subject, createdAt, state }) => (
          <tr key={id}>
            <th scope="row">
              <Anchor href={`${page}?message=${id}`}>{subject}</Anchor>
            </th>
            <td>{to}</td>
            <td>
              <DateText at={createdAt} zone={ZONE} time />
            </td>
            <td>{t(`outbox.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Message({ to, subject, createdAt, state, text, failure }: Whole) {
  const { t } = useTranslation('people')
  const facts = [
    { term: t('outbox.to'), text: to },
    { term: t('outbox.when'), text: <DateText at={createdAt} zone={ZONE} time /> },
    { term: t('outbox.state'), text: t(`outbox.${state}`) },
    ...(failure ? [{ term: t('outbox.failure'), text: failure }] : []),
  ]
  return (
    <>
      <PageHeader title={subject} overline={t('outbox.title')} />
      <DescriptionList items={facts} />
      <h2>{t('outbox.body')}</h2>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>
            <Lines text={paragraph} />
          </p>
        ))}
      <p>
        <Anchor href={path(useLanguage(), 'outbox')}>{t('outbox.back')}</Anchor>
      </p>
    </>
  )
}

/** Lines as they were set; one that is an address can be followed. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line) => (
    <Fragment key={line}>
      {/^https?:\/\/\S+$/.test(line) && !line.includes('…') ? <a href={line}>{line}</a> : line}
      <br />
    </Fragment>
  ))
}

type Kept = {
  id: string
  to: string
  subject: string
  createdAt: Date
  sentAt: Date | null
  failure: string | null
}

function rowOf({ id, to, subject, createdAt, sentAt, failure }: Kept, delivers: boolean): Row {
  const unsent = failure ? 'failed' : delivers ? 'waiting' : 'kept'
  return { id, to, subject, createdAt: createdAt.toISOString(), state: sentAt ? 'sent' : unsent }
}

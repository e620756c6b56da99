import type { z } from 'zod'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { accept, addOrganization, addPerson, NewOrganization, NewPerson } from './directory.server.ts'
import { AlreadySetUp } from './trouble.ts'

/** Any number that no other lock of this database uses. */
const SETUP_LOCK = 7_140_001

const SetUp = NewPerson.omit({ id: true, organization: true }).extend({ organization: NewOrganization })
export type SetUp = z.input<typeof SetUp>

/** Whether this installation has an administrator. */
export async function hasAdministrator(client: Pick<PrismaClient, 'user'>): Promise<boolean> {
  return (await client.user.findFirst({ where: { administrator: true }, select: { id: true } })) !== null
}

/**
 * Makes the first administrator and the first organization, exactly once: under a lock, so that of two people who
 * send the form together one is told that it is done. A crash leaves nothing of it.
 * @returns the administrator's id
 * @throws Unacceptable with the fields that are wrong; AlreadySetUp
 */
export async function setUp(client: PrismaClient, given: SetUp): Promise<string> {
  const { organization, ...person } = accept(SetUp, given)
  return client.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SETUP_LOCK})`
    if (await hasAdministrator(tx)) throw new AlreadySetUp('This installation is set up already.')
    const organizationId = await addOrganization(tx, organization)
    const id = await addPerson(tx, { ...person, organization: organizationId })
    // Whoever sets the machine up owns it: no link has to prove their address first.
    await tx.user.update({ where: { id }, data: { administrator: true, emailVerified: true } })
    return id
  })
}

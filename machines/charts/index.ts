import type { ChartDefinition } from '../chart.ts'
import type { Chart } from '../facts.ts'
import { agreementChart } from './agreement.ts'
import { amendmentChart } from './amendment.ts'
import { clauseChart } from './clause.ts'
import { objectionChart } from './objection.ts'
import { obligationChart } from './obligation.ts'
import { participationChart } from './participation.ts'
import { positionChart } from './position.ts'
import { signatureChart } from './signature.ts'

/** Every chart of the procedure, by name. */
export const charts: Record<Chart, ChartDefinition> = {
  agreement: agreementChart,
  clause: clauseChart,
  position: positionChart,
  objection: objectionChart,
  participation: participationChart,
  signature: signatureChart,
  obligation: obligationChart,
  amendment: amendmentChart,
}

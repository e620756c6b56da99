-- AlterTable
ALTER TABLE "Seat" ADD COLUMN     "awaiting" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shown" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "waits" BOOLEAN NOT NULL DEFAULT false;

-- What the lists say of agreements that are there already; from the next entry on, the entry's own transaction says it.
UPDATE "Seat" s SET "updatedAt" = a."updatedAt", shown = a.status <> 'draft'
    OR s.roles && ARRAY['convenor', 'co_drafter', 'facilitator', 'secretariat', 'concordance_reviser']
FROM "Agreement" a WHERE a.id = s."agreementId";

WITH own AS (
    SELECT s."agreementId", s."personId", count(*) AS number
    FROM "Seat" s JOIN "Agreement" a ON a.id = s."agreementId" AND s.shown
        CROSS JOIN jsonb_array_elements(a.tasks::jsonb) AS task
    WHERE task ->> 'party' = s."organizationId" AND (
        task -> 'people' ? s."personId"
        OR s.roles && CASE task ->> 'code'
            WHEN 'answer_invitation' THEN ARRAY['representative', 'alternate', 'party_administrator']
            WHEN 'give_positions' THEN ARRAY['representative', 'alternate']
            WHEN 'answer_resolution' THEN ARRAY['representative', 'alternate']
            WHEN 'judge_objections' THEN ARRAY['facilitator']
            WHEN 'propose_resolutions' THEN ARRAY['convenor', 'facilitator']
            WHEN 'open_review' THEN ARRAY['convenor']
            WHEN 'open_call' THEN ARRAY['convenor', 'facilitator']
            WHEN 'certify_concordance' THEN ARRAY['concordance_reviser']
            WHEN 'record_approval' THEN ARRAY['representative', 'alternate', 'party_administrator']
            WHEN 'seal' THEN ARRAY['convenor', 'secretariat']
            WHEN 'resume_signing' THEN ARRAY['convenor', 'facilitator']
            ELSE ARRAY[]::text[]
        END
    )
    GROUP BY s."agreementId", s."personId"
)
UPDATE "Seat" s SET awaiting = own.number, waits = true
FROM own WHERE own."agreementId" = s."agreementId" AND own."personId" = s."personId";

-- DropIndex
DROP INDEX "Seat_personId_idx";

-- CreateIndex
CREATE INDEX "Seat_personId_shown_waits_updatedAt_agreementId_idx" ON "Seat"("personId", "shown", "waits", "updatedAt", "agreementId");

-- AlterTable
ALTER TABLE "Agreement" DROP COLUMN "awaits";

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "toldAt" TIMESTAMPTZ(3);

-- What lists say of agreements that are there already: the clock looked just after a call's last second.
UPDATE "Agreement" SET "toldAt" = CASE status
    WHEN 'review.call' THEN "dueAt" - interval '1 second'
    WHEN 'signed' THEN "dueAt"
END;

-- A signature is appended to the file: each version keeps only what it adds to the one before it.
-- One that does not begin with the whole of the one before stays as it is.

ALTER TABLE "Document" ADD COLUMN "startsAt" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "size" INTEGER;

UPDATE "Document" SET "size" = length("bytes");

ALTER TABLE "Document" ALTER COLUMN "size" SET NOT NULL;

-- Every row is compared with the one before as that one was before this statement: whole.
UPDATE "Document" AS later
SET "startsAt" = before."size", "bytes" = substring(later."bytes" FROM before."size" + 1)
FROM "Document" AS before
WHERE before."agreementId" = later."agreementId" AND before."kind" = later."kind"
  AND before."digest" = later."digest" AND before."version" = later."version" - 1
  AND before."size" < later."size" AND substring(later."bytes" FOR before."size") = before."bytes";

-- Files of schedules, each once, under the SHA-256 by which the record names it.

CREATE TABLE "ScheduleFile" (
    "sha256" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ScheduleFile_pkey" PRIMARY KEY ("sha256")
);

-- Another file has another name; this one stays what it is.
CREATE TRIGGER schedule_file_stays BEFORE UPDATE ON "ScheduleFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- In which agreements somebody brought the file: knowing its digest is not having it.
CREATE TABLE "ScheduleHolding" (
    "agreementId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "ScheduleHolding_pkey" PRIMARY KEY ("agreementId","sha256")
);

ALTER TABLE "ScheduleHolding" ADD CONSTRAINT "ScheduleHolding_sha256_fkey" FOREIGN KEY ("sha256")
  REFERENCES "ScheduleFile"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Draft" (
    "userId" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "base" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("userId","agreementId","clause")
);

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "awaits" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'America/Toronto';

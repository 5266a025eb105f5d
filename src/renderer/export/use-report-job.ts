import { useEffect, useState } from 'react';
import type { ReportStep } from '../../core/report-options.ts';
import { api } from '../app/client.ts';

/** How often it is asked what is being done, in milliseconds: often enough that a short step is seen, and no load. */
const EVERY = 200;

/** Follows the making of a report: under which name it runs, and what is done now. */
export function useReportJob() {
  const [job, setJob] = useState<string | null>(null);
  const [step, setStep] = useState<ReportStep>('reading');
  useEffect(() => {
    if (job === null) return;
    setStep('reading');
    const timer = setInterval(() => {
      // Only words beside the button: where they cannot be had, the report is made all the same.
      api.getReportProgress({ job }).then(
        (now) => now !== null && setStep(now),
        () => {},
      );
    }, EVERY);
    return () => clearInterval(timer);
  }, [job]);

  async function follow<T>(make: (name: string) => Promise<T>): Promise<T> {
    const name = crypto.randomUUID();
    setJob(name);
    try {
      return await make(name);
    } finally {
      setJob(null);
    }
  }

  return { job, step, follow };
}

import type { ComponentType } from 'react';
import { type Draft, STEPS, type Step } from '../../core/assessment/draft.ts';
import { ResultFooter } from './ResultFooter.tsx';
import type { StepProps } from './step-props.ts';
import { CriteriaStep } from './steps/CriteriaStep.tsx';
import { FrameStep } from './steps/FrameStep.tsx';
import { PathsStep } from './steps/PathsStep.tsx';
import { RatingsStep } from './steps/RatingsStep.tsx';
import { ResultStep } from './steps/ResultStep.tsx';
import { RulesStep } from './steps/RulesStep.tsx';
import { WeightsStep } from './steps/WeightsStep.tsx';

export const STEP_SCREENS: Record<Step, ComponentType<StepProps>> = {
  frame: FrameStep,
  paths: PathsStep,
  criteria: CriteriaStep,
  weights: WeightsStep,
  ratings: RatingsStep,
  rules: RulesStep,
  result: ResultStep,
};

/** A further action between the way back and the way on. */
export const STEP_FOOTERS: Partial<Record<Step, ComponentType<{ draft: Draft }>>> = { result: ResultFooter };

export const stepAfter = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];

import type { Container, Effect, InstructionPipe, InstructionSet } from 'pixi.js';

/*
 * Pixi's own stencil mask draws every mask twice, to set and to take back. Frames never overlap, so each can have a
 * number of its own in the stencil buffer and leave it there until the frame is over: two draw calls a panel, not three.
 */

/** Cuts a container by the shape of `mask`. Clips in sight at the same time need different numbers from 1 to 255. */
export class Clip implements Effect {
  pipe = 'clip';
  priority = 0;
  readonly mask: Container;
  readonly number: number;
  constructor(mask: Container, number: number) {
    mask.includeInBuild = false;
    mask.measurable = false;
    this.mask = mask;
    this.number = number;
  }
  destroy(): void {}
}

interface ClipInstruction {
  readonly renderPipeId: 'clip';
  readonly canBundle: false;
  readonly action: 'shape' | 'inside' | 'over';
  readonly number: number;
}

interface ClipRenderer {
  readonly gl: WebGL2RenderingContext;
  readonly renderPipes: {
    batch: { break(set: InstructionSet): void };
    blendMode: { setBlendMode(...args: unknown[]): void };
  };
  readonly colorMask: { setMask(mask: number): void };
}

export class ClipPipe implements InstructionPipe<ClipInstruction> {
  static extension = { name: 'clip' };
  readonly #renderer: ClipRenderer;
  constructor(renderer: ClipRenderer) {
    this.#renderer = renderer;
  }

  push(effect: Effect, _container: Container, set: InstructionSet): void {
    const { mask, number } = effect as Clip;
    this.#add(set, 'shape', number);
    mask.includeInBuild = true;
    mask.collectRenderables(set, this.#renderer as never, null as never);
    mask.includeInBuild = false;
    this.#add(set, 'inside', number);
  }

  pop(effect: Effect, _container: Container, set: InstructionSet): void {
    this.#add(set, 'over', (effect as Clip).number);
  }

  execute({ action, number }: ClipInstruction): void {
    const { gl, colorMask } = this.#renderer;
    if (action === 'over') {
      gl.disable(gl.STENCIL_TEST);
      return;
    }
    const shape = action === 'shape';
    gl.enable(gl.STENCIL_TEST);
    gl.stencilFunc(shape ? gl.ALWAYS : gl.EQUAL, number, 0xff);
    gl.stencilOp(gl.KEEP, gl.KEEP, shape ? gl.REPLACE : gl.KEEP);
    colorMask.setMask(shape ? 0 : 15);
  }

  destroy(): void {}

  #add(set: InstructionSet, action: ClipInstruction['action'], number: number): void {
    this.#renderer.renderPipes.batch.break(set);
    const instruction: ClipInstruction = { renderPipeId: 'clip', canBundle: false, action, number };
    set.add(instruction);
  }
}

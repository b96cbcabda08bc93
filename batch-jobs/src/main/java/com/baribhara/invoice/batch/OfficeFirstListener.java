package com.baribhara.invoice.batch;

import jakarta.batch.api.chunk.listener.ChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes a chunk wait for its turn while the office is at work. One for each partition. */
@Dependent
@Named("officeFirstListener")
public class OfficeFirstListener implements ChunkListener {
    private final ChunkTurns turns;
    private boolean turn;

    @Inject
    public OfficeFirstListener(ChunkTurns turns) {
        this.turns = turns;
    }

    @Override
    public void beforeChunk() throws InterruptedException {
        giveBack();
        turn = turns.await();
    }

    @Override
    public void onError(Exception failure) {
        giveBack();
    }

    @Override
    public void afterChunk() {
        giveBack();
    }

    private void giveBack() {
        if (turn) {
            turn = false;
            turns.giveBack();
        }
    }
}

package org.entente.server;

import org.entente.ingest.FileIngest;

/** Told how the reading of the samples goes. */
public interface SampleProgress extends FileIngest.Progress {

  /** Nobody looks. */
  SampleProgress UNSEEN =
      new SampleProgress() {
        @Override
        public void begins(int articles) {}

        @Override
        public void done(String where) {}

        @Override
        public void broken(String where, String why) {}

        @Override
        public void notRead(String where, String why) {}

        @Override
        public void ends(FileIngest.Report report) {}
      };

  /** So many articles are about to be read. */
  void begins(int articles);

  /** All were read. */
  void ends(FileIngest.Report report);
}

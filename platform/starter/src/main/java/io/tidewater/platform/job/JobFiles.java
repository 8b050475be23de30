package io.tidewater.platform.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of jobs, kept in the database in chunks: as durable as the job, never whole in memory. */
public class JobFiles {

    static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient jdbc;

    JobFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a file from start to end, within the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(JobId job, JobInput file) {
        create(job, file.role(), file.name(), file.contentType());
        try (InputStream in = file.content().getInputStream()) {
            for (byte[] chunk = in.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = in.readNBytes(CHUNK_BYTES)) {
                append(job, file.role(), chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a file that steps then append to; a file of that role that exists already is left as it is. */
    @Transactional
    public void create(JobId job, String role, String name, String contentType) {
        jdbc.sql("insert into job_file (job_id, role, name, content_type) values (?, ?, ?, ?) on conflict do nothing")
                .params(job.value(), role, name, contentType)
                .update();
    }

    /** Appends to a file; in a step's transaction, so what a failed step wrote is gone with it. */
    @Transactional
    public void append(JobId job, String role, byte[] data) {
        jdbc.sql("""
                insert into job_file_chunk (job_id, role, no, data)
                select :job, :role, coalesce(max(no) + 1, 0), :data from job_file_chunk where job_id = :job and role = :role
                """)
                .param("job", job.value())
                .param("role", role)
                .param("data", data)
                .update();
        jdbc.sql("update job_file set size = size + ? where job_id = ? and role = ?")
                .params(data.length, job.value(), role)
                .update();
    }

    /** The file of that role, if the job has one. */
    @Transactional(readOnly = true)
    public Optional<JobFile> find(JobId job, String role) {
        return jdbc.sql("select role, name, content_type, size from job_file where job_id = ? and role = ?")
                .params(job.value(), role)
                .query(JobFile.class)
                .optional();
    }

    /** Reads a file, one chunk in memory at a time; needs no open transaction. */
    public InputStream open(JobId job, String role) {
        return new ChunkInputStream(no -> chunk(job, role, no));
    }

    private Optional<byte[]> chunk(JobId job, String role, int no) {
        return jdbc.sql("select data from job_file_chunk where job_id = ? and role = ? and no = ?")
                .params(job.value(), role, no)
                .query((row, index) -> row.getBytes(1))
                .optional();
    }
}
